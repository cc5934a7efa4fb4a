package facts

// kindNames are the kinds of topics, as topics.yaml writes them.
var kindNames = []string{"count", "quantity", "date", "period", "time", "name", "person", "text", "quotation", "list", "yes/no"}
