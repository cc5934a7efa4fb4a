//go:build !race

package prose

// raced says that the race detector watches.
const raced = false
