package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
)

// How the tables are made, and what is declared of their topics.
const (
	sources    = 5
	topicsFile = "topics.yaml"
	declared   = "topics:\n  \"*/spokesperson\": {kind: name}\n"
)

// data makes the two tables, unless they are there, and returns their names in
// the folder.
func (k *kit) data(gen string, claims int) (hedged, plain string, err error) {
	if err := os.WriteFile(filepath.Join(k.dir, topicsFile), []byte(declared), 0o666); err != nil {
		return "", "", err
	}
	if err := k.quiet(k.dir, nil, "go", "build", "-buildvcs=false", "-o", k.bin("gen"), gen); err != nil {
		return "", "", err
	}
	topics := claims / sources
	hedged, plain = fmt.Sprintf("hedged-%d.csv", topics), fmt.Sprintf("plain-%d.csv", topics)
	for name, hedges := range map[string]string{hedged: "counts", plain: "none"} {
		if _, err := os.Stat(filepath.Join(k.dir, name)); err == nil {
			continue
		}
		if err := k.quiet(k.dir, nil, k.bin("gen"), "-topics", strconv.Itoa(topics), "-sources", strconv.Itoa(sources),
			"-hedges", hedges, "-o", name+".part"); err != nil {
			return "", "", err
		}
		if err := os.Rename(filepath.Join(k.dir, name+".part"), filepath.Join(k.dir, name)); err != nil {
			return "", "", err
		}
	}
	return hedged, plain, nil
}

// size is that of a file in the folder, in bytes.
func (k *kit) size(name string) int64 {
	info, err := os.Stat(filepath.Join(k.dir, name))
	if err != nil {
		return 0
	}
	return info.Size()
}
