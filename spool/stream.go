package spool

import "io"

// Stream is bytes in a File, in the order in which they were written. It is
// not for several goroutines at once.
type Stream struct {
	file   *File
	chunks []chunk
	room   []byte // what is not on disk yet
	size   int64
}

// Stream returns a new stream that writes chunks of about so many bytes, and
// holds that much.
func (f *File) Stream(room int) *Stream { return &Stream{file: f, room: make([]byte, 0, room)} }

// Size returns how many bytes were written.
func (s *Stream) Size() int64 { return s.size }

// Write appends bytes.
func (s *Stream) Write(p []byte) (int, error) {
	s.size += int64(len(p))
	if len(s.room)+len(p) > cap(s.room) {
		if err := s.flush(); err != nil {
			return 0, err
		}
		if len(p) > cap(s.room) {
			return len(p), s.put(p)
		}
	}
	s.room = append(s.room, p...)
	return len(p), nil
}

func (s *Stream) flush() error {
	if len(s.room) == 0 {
		return nil
	}
	err := s.put(s.room)
	s.room = s.room[:0]
	return err
}

func (s *Stream) put(p []byte) error {
	c, err := s.file.add(p)
	if err != nil {
		return err
	}
	if n := len(s.chunks); n > 0 && s.chunks[n-1].at+int64(s.chunks[n-1].size) == c.at {
		s.chunks[n-1].size += c.size
	} else {
		s.chunks = append(s.chunks, c)
	}
	return nil
}

// Finish writes what is not on disk yet, and gives the room back. Nothing can
// be written afterwards.
func (s *Stream) Finish() (room []byte, err error) {
	err = s.flush()
	room, s.room = s.room, nil
	return room, err
}

// Reuse returns a new stream with room that Finish gave back.
func (f *File) Reuse(room []byte) *Stream { return &Stream{file: f, room: room[:0]} }

// AppendTo appends all bytes to p. The stream must be finished.
func (s *Stream) AppendTo(p []byte) ([]byte, error) {
	for _, c := range s.chunks {
		n := len(p)
		p = append(p, make([]byte, c.size)...)
		if err := s.file.read(p[n:], c.at); err != nil {
			return p, err
		}
	}
	return p, nil
}

// reader reads a finished stream from its start.
type reader struct {
	*Stream
	chunk int
	at    int // in the chunk
}

func (r *reader) Read(p []byte) (int, error) {
	if r.chunk == len(r.chunks) {
		return 0, io.EOF
	}
	c := r.chunks[r.chunk]
	n := min(len(p), c.size-r.at)
	if err := r.file.read(p[:n], c.at+int64(r.at)); err != nil {
		return 0, err
	}
	if r.at += n; r.at == c.size {
		r.chunk, r.at = r.chunk+1, 0
	}
	return n, nil
}
