package org.capias.reading.claim;

/** One sort of claim: looks at a sentence and notes what it finds. */
interface Rule {
  void read(Place place, Notes notes);
}
