package measure

// Precision says what the last written digit of a number is worth. The zero
// Precision is that of a whole number written to its last digit.
type Precision struct {
	Exp    int8  // worth 10^Exp in the written unit: "22" 0, "22.1" −1, "22.10" −2, "12 million" 6, "$5.3 million" 5
	Parts  uint8 // a common fraction: worth 1/Parts of 10^Exp ("2½": 2); 0 otherwise
	Dozens bool  // counted in dozens: 12 is worth one
}

// half returns half the worth of the last written digit.
func (p Precision) half() Num {
	if k := int(p.Exp) - lowestHalf; p.Parts == 0 && !p.Dozens && uint(k) < uint(len(halves)) {
		return halves[k]
	}
	return p.step().Quo(Int(2))
}

// halves are those of powers of ten, from 10^lowestHalf on.
var halves = func() (all [16]Num) {
	for k := range all {
		all[k] = powerOfTen(k + lowestHalf).Quo(Int(2))
	}
	return all
}()

const lowestHalf = -6

// step returns the worth of the last written digit, in the written unit.
func (p Precision) step() Num {
	n := powerOfTen(int(p.Exp))
	if p.Parts > 1 {
		n = n.Quo(Int(int64(p.Parts)))
	}
	if p.Dozens {
		n = n.Mul(Int(12))
	}
	return n
}

func powerOfTen(exp int) Num {
	n := Int(1)
	for ; exp > 0; exp-- {
		n = n.Mul(Int(10))
	}
	for ; exp < 0; exp++ {
		n = n.Quo(Int(10))
	}
	return n
}

// Roundness returns u(n) of the number as written, in its unit. Dozens count
// in twelves.
func (p Precision) Roundness(n Num) Num {
	if p.Dozens {
		return Int(12)
	}
	if p.Parts > 1 { // two thirds are as round as a third
		return p.step()
	}
	return Roundness(n)
}
