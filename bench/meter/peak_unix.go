//go:build linux || darwin

package meter

import (
	"os"
	"runtime"
	"syscall"
)

// peak is the largest resident size of a process that has ended.
func peak(p *os.ProcessState) int64 {
	usage, ok := p.SysUsage().(*syscall.Rusage)
	switch {
	case !ok:
		return 0
	case runtime.GOOS == "darwin":
		return usage.Maxrss // in bytes there
	}
	return usage.Maxrss << 10
}
