package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// kinds is a set of what a value may be for an attribute.
type kinds uint32

const (
	aCount kinds = 1 << iota
	aRank
	aMoney
	aShare
	aPoints
	aDuration
	aDate
	aTime
	aName
	aLength
	aArea
	aMass
	aVolume
	aTemperature
	aMagnitude
	aSpeed
	aEnergy
	aPower
	aData
)

// kindWords are the kinds as the lexicon names them.
var kindWords = map[string]kinds{
	"count": aCount, "rank": aRank, "money": aMoney, "share": aShare, "points": aPoints, "duration": aDuration,
	"date": aDate, "time": aTime, "name": aName, "length": aLength, "area": aArea, "mass": aMass, "volume": aVolume,
	"temperature": aTemperature, "magnitude": aMagnitude, "speed": aSpeed, "energy": aEnergy, "power": aPower, "data": aData,
}

// kindOf classes a value.
func kindOf(v *measure.Value) kinds {
	switch v.Kind {
	case measure.Date, measure.Period:
		return aDate
	case measure.Time:
		return aTime
	case measure.Count:
		switch {
		case v.Detail != nil && v.Detail.Ordinal:
			return aRank
		case v.Detail != nil && v.Detail.Share:
			return aShare
		}
		return aCount
	case measure.Quantity:
		return kindOfUnit(v.Unit)
	}
	return aName
}

func kindOfUnit(u *measure.Unit) kinds {
	switch {
	case u == nil:
		return aCount // a bare number with a decimal point
	case strings.HasPrefix(string(u.Dimension), "money:"):
		return aMoney
	}
	switch u.Dimension {
	case measure.Share:
		return aShare
	case measure.Points:
		return aPoints
	case measure.Duration:
		return aDuration
	}
	return kindWords[string(u.Dimension)]
}
