package io.kienco.data;

import io.kienco.model.Commune;
import io.kienco.model.School;
import java.util.List;
import java.util.function.Function;

/** A part that is more than its whole. */
final class CensusChecks {

  private record Part<T>(
      String part, Function<T, Integer> partOf, String whole, Function<T, Integer> wholeOf) {}

  private static final List<Part<School>> SCHOOL_PARTS =
      List.of(
          new Part<>("ethnic_pupils", School::ethnicPupils, "pupils", School::pupils),
          new Part<>("boarding_pupils", School::boardingPupils, "pupils", School::pupils),
          new Part<>("mixed_classes", School::mixedClasses, "classes", School::classes),
          new Part<>("two_shift_classes", School::twoShiftClasses, "classes", School::classes));

  private static final List<Part<Commune>> COMMUNE_PARTS =
      List.of(
          new Part<>(
              "difficult_villages", Commune::difficultVillages, "villages", Commune::villages));

  private CensusChecks() {}

  static void check(Tables tables, Doubts doubts) {
    check(tables.communes(), COMMUNE_PARTS, doubts);
    check(tables.schools(), SCHOOL_PARTS, doubts);
  }

  private static <T> void check(Table<T> table, List<Part<T>> parts, Doubts doubts) {
    for (int i = 0; i < table.size(); i++) {
      for (Part<T> p : parts) {
        Integer part = p.partOf().apply(table.get(i));
        Integer whole = p.wholeOf().apply(table.get(i));
        if (part != null && whole != null && part > whole) {
          doubts.add(table, i, p.part(), "part-above-whole", p.part(), part, p.whole(), whole);
        }
      }
    }
  }
}
