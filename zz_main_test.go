package main
import ("testing";"os";"path/filepath";"go.yaml.in/yaml/v4")
func TestZZYaml(t *testing.T){ fs,_:=filepath.Glob("/tmp/bsh/paper*.yaml"); for _,f:=range fs{d,_:=os.ReadFile(f); var n yaml.Node; if err:=yaml.Unmarshal(d,&n);err!=nil{t.Fatal(err)}}}
