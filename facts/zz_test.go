package facts

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestZ(t *testing.T) {
	c, err := Load(LoadOptions{Paths: strings.Fields(os.Getenv("P"))})
	fmt.Println(err, len(c.Sources), len(c.Claims), c.Skipped, c.Topics.File, len(c.Topics.Order), len(c.Topics.Rules))
	for _, f := range c.Faults {
		fmt.Println(f.Pos, f.Msg, "|", f.Hint)
	}
	if os.Getenv("V") != "" {
		for _, cl := range c.Claims {
			fmt.Println(cl.Pos, cl.Topic, cl.Value.Kind, cl.Value.Text, cl.Value.Set.String())
		}
	}
}
