//go:build !race

package facts

// raced says that the race detector watches.
const raced = false
