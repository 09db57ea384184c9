package io.kienco.policy;

import io.kienco.model.Instrument;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An instrument's card.
 *
 * @param file path from the rules folder, with forward slashes
 * @param notes what a reader must know of it, by language tag; may be empty
 * @param articles what an article says in a sentence, by article, then by language tag
 */
record Card(
    String file,
    Instrument instrument,
    Map<String, String> notes,
    Map<String, Map<String, String>> articles,
    Map<String, DatedParameter> parameters) {

  String id() {
    return instrument.id();
  }

  boolean inForce(LocalDate day) {
    return !day.isBefore(instrument.from())
        && (instrument.until() == null || !day.isAfter(instrument.until()));
  }

  boolean overlaps(Card other) {
    LocalDate end = instrument.until();
    LocalDate otherEnd = other.instrument.until();
    return (end == null || !other.instrument.from().isAfter(end))
        && (otherEnd == null || !instrument.from().isAfter(otherEnd));
  }

  /** The card after an overlay has taken over one of its numbers. */
  Card without(String parameter) {
    Map<String, DatedParameter> kept = new LinkedHashMap<>(parameters);
    kept.remove(parameter);
    return new Card(file, instrument, notes, articles, kept);
  }
}
