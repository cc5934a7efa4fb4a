package meter

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

func TestNumbers(t *testing.T) {
	for _, x := range []struct{ got, want string }{
		{Seconds(1234 * time.Microsecond), "0.001 s"},
		{Seconds(1234 * time.Millisecond), "1.23 s"},
		{Seconds(12345 * time.Millisecond), "12.3 s"},
		{Seconds(123456 * time.Millisecond), "123 s"},
		{Megabytes(0), "not measured"},
		{Megabytes(12_600_000), "13 MB"},
		{Count(7), "7"},
		{Count(1_000_000), "1,000,000"},
		{Seconds(Median([]time.Duration{3 * time.Second, time.Second, 2 * time.Second})), "2.00 s"},
		{Seconds(Median([]time.Duration{2 * time.Second, time.Second})), "1.00 s"},
	} {
		if x.got != x.want {
			t.Errorf("%s, want %s", x.got, x.want)
		}
	}
}

// TestRun measures a program that has to use something: this one.
func TestRun(t *testing.T) {
	u, err := Run(exec.Command(os.Args[0], "-test.run=^TestNumbers$"))
	if err != nil || u.Wall <= 0 || u.CPU <= 0 {
		t.Errorf("%+v, %v", u, err)
	}
	if known := runtime.GOOS == "linux" || runtime.GOOS == "darwin"; known && u.Peak < 1e6 {
		t.Errorf("%d bytes are too few for any program", u.Peak)
	}
	if _, err := Run(exec.Command(os.Args[0], "-test.nonsense")); err == nil || !strings.Contains(err.Error(), "-test.nonsense") {
		t.Errorf("a program that fails: %v", err)
	}
}

func TestSection(t *testing.T) {
	file := filepath.Join(t.TempDir(), "doc.md")
	text := "# A\n<!-- growth: made by bench/run growth -->\n\nold\n\n<!-- end of growth -->\nB\n"
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := Section(file, "growth", "new\n"); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(file)
	if want := strings.Replace(text, "old", "new", 1); string(got) != want || err != nil {
		t.Errorf("%q, %v", got, err)
	}
	if err := Section(file, "peers", ""); err == nil {
		t.Error("a part that is not there was replaced")
	}
}
