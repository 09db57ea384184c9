package io.kienco.data.drafting;

import io.kienco.data.Issues;
import io.kienco.model.Portfolio;
import io.kienco.model.School;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Schools whose census does not say what a measure's need is reckoned from. */
final class UnknownNeeds {

  private static final Map<String, Function<School, Object>> COLUMNS = new LinkedHashMap<>();
  private static final int NAMED = 5;

  static {
    COLUMNS.put("rooms_temporary", School::roomsTemporary);
    COLUMNS.put("rooms_borrowed", School::roomsBorrowed);
    COLUMNS.put("classes", School::classes);
    COLUMNS.put("two_shift_classes", School::twoShiftClasses);
    COLUMNS.put("subject_rooms", School::subjectRooms);
    COLUMNS.put("boarding_rooms", School::boardingRooms);
    COLUMNS.put("staff_housing_rooms", School::staffHousingRooms);
    COLUMNS.put("kitchen", School::kitchen);
    COLUMNS.put("clean_water", School::cleanWater);
    COLUMNS.put("toilets_adequate", School::toiletsAdequate);
    COLUMNS.put("condition_grade", School::conditionGrade);
  }

  private UnknownNeeds() {}

  /** One line a column: how many schools, and the first of them. */
  static void tell(Portfolio portfolio, Issues issues) {
    COLUMNS.forEach(
        (column, value) -> {
          List<String> unknown = new ArrayList<>();
          for (School school : portfolio.schools()) {
            if (value.apply(school) == null) {
              unknown.add(school.code());
            }
          }
          if (!unknown.isEmpty()) {
            String first = String.join(", ", unknown.subList(0, Math.min(NAMED, unknown.size())));
            issues.warn(
                "schools.csv", null, column, "draft-unknown", column, unknown.size(), first);
          }
        });
  }
}
