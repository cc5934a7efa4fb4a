package report

import (
	"strings"

	"crosscheck/compare"
)

// eventFindings are the findings of one event, in their order.
type eventFindings struct {
	name     string // "" for topics without an event
	findings []compare.Finding
}

// events groups findings; the event of the worst finding comes first.
func events(findings []compare.Finding) []eventFindings {
	var out []eventFindings
	index := map[string]int{}
	for _, f := range findings {
		name, _, _ := cutTopic(f.Topic)
		i, ok := index[name]
		if !ok {
			i = len(out)
			index[name] = i
			out = append(out, eventFindings{name: name})
		}
		out[i].findings = append(out[i].findings, f)
	}
	return out
}

// cutTopic parts a topic into event and attribute. A topic without a slash
// belongs to no event.
func cutTopic(topic string) (event, attribute string, ok bool) {
	event, attribute, ok = strings.Cut(topic, "/")
	if !ok {
		return "", topic, false
	}
	return event, attribute, true
}

func (t *table) event(e eventFindings) {
	name := e.name
	if name == "" {
		name = "topics without an event"
	}
	t.ruled(Escape(name), count(len(e.findings), "finding", "findings"))
	for _, f := range e.findings {
		t.finding(f)
	}
	t.blank()
}
