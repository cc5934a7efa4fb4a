package meter

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
)

// Machine describes this one, without its name: processor, cores, memory,
// kernel and Go. What the system does not tell is left out.
func Machine() string {
	parts := []string{fmt.Sprintf("%d cores", runtime.NumCPU())}
	if model := line("/proc/cpuinfo", "model name"); model != "" {
		parts[0] += " of an " + model
	}
	if kb, err := strconv.Atoi(strings.TrimSuffix(line("/proc/meminfo", "MemTotal"), " kB")); err == nil {
		parts = append(parts, fmt.Sprintf("%.0f GB of memory", float64(kb)*1024/1e9))
	}
	if kernel, err := os.ReadFile("/proc/sys/kernel/osrelease"); err == nil {
		release, _, _ := strings.Cut(strings.TrimSpace(string(kernel)), "-") // what follows names who built it
		parts = append(parts, "Linux "+release)
	} else {
		parts = append(parts, runtime.GOOS)
	}
	return strings.Join(append(parts, runtime.GOARCH, strings.Replace(runtime.Version(), "go", "Go ", 1)), ", ")
}

// line returns what stands behind a name in a file of the kernel's.
func line(file, name string) string {
	data, err := os.ReadFile(file)
	if err != nil {
		return ""
	}
	for l := range strings.Lines(string(data)) {
		if key, value, ok := strings.Cut(l, ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

// Load is how many processes want a processor now, on average over the last
// minute, this one's included; not ok where the system does not tell.
func Load() (load float64, ok bool) {
	data, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return 0, false
	}
	load, err = strconv.ParseFloat(strings.Fields(string(data))[0], 64)
	return load, err == nil
}
