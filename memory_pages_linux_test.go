package main

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestLargePages holds that the system is told, and of that much.
func TestLargePages(t *testing.T) {
	if _, err := os.Stat("/sys/kernel/mm/transparent_hugepage/enabled"); err != nil {
		t.Skip("this system has no large pages to give")
	}
	const size = 40 << 20
	useLargePages(size)
	told := 0
	var from, to int
	for _, line := range strings.Split(content("/proc/self/smaps"), "\n") {
		var a, b int
		if n, _ := fmt.Sscanf(line, "%x-%x ", &a, &b); n == 2 {
			from, to = a, b
		}
		if flags, ok := strings.CutPrefix(line, "VmFlags:"); ok && strings.Contains(flags+" ", " hg ") {
			told += to - from
		}
	}
	if told < size {
		t.Errorf("the system was told of %d bytes, want %d", told, size)
	}
}
