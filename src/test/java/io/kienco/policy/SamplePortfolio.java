package io.kienco.policy;

import io.kienco.model.Commune;
import io.kienco.model.DatasetInfo;
import io.kienco.model.Horizon;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small made-up portfolios. */
final class SamplePortfolio {
  private static final List<String> LEVELS =
      List.of("preschool", "primary", "lower_secondary", "upper_secondary");
  private static final List<String> MEASURES =
      List.of(
          "solid_classrooms", "extra_classrooms", "kitchen", "repair", "toilets", "boarding_rooms");

  private SamplePortfolio() {}

  static Portfolio twoSchools() {
    return of(2, 1);
  }

  /** Schools with random numbers, ten to a commune, half of what a census asks unknown nowhere. */
  static Portfolio of(int schools, long seed) {
    Random random = new Random(seed);
    List<Commune> communes = new ArrayList<>();
    List<School> rows = new ArrayList<>();
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < schools; i++) {
      String commune = "C" + i / 10;
      if (i % 10 == 0) {
        communes.add(commune(commune, random));
      }
      rows.add(school("S" + i, commune, random));
      proposals.add(proposal("P" + i, "S" + i, commune, random));
    }
    DatasetInfo info =
        new DatasetInfo(
            "sample",
            Map.of("vi", "mẫu"),
            LocalDate.of(2025, 9, 1),
            new Horizon(2026, 2030),
            "VND",
            "recurrent",
            true,
            List.of(),
            null);
    return new Portfolio(
        info, communes, rows, proposals, List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), "sample");
  }

  private static Commune commune(String code, Random random) {
    String region = List.of("I", "II", "III").get(random.nextInt(3));
    boolean known = random.nextBoolean();
    return new Commune(
        code,
        code,
        "xã",
        "20",
        "Lạng Sơn",
        null,
        null,
        null,
        null,
        random.nextBoolean(),
        known ? region : null,
        10,
        random.nextInt(3),
        null,
        null);
  }

  private static School school(String code, String commune, Random random) {
    boolean boards = random.nextInt(5) == 0;
    return new School(
        code,
        code,
        LEVELS.get(random.nextInt(4)),
        boards ? "semi_boarding" : "regular",
        commune,
        null,
        null,
        random.nextInt(4),
        40 + random.nextInt(600),
        null,
        boards ? random.nextInt(200) : 0,
        3 + random.nextInt(20),
        random.nextInt(3),
        random.nextInt(5),
        random.nextInt(20),
        random.nextInt(5),
        random.nextInt(3),
        random.nextInt(2),
        random.nextInt(4),
        random.nextInt(10),
        random.nextInt(4),
        random.nextBoolean(),
        random.nextBoolean(),
        true,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(40),
        null,
        random.nextInt(8),
        random.nextInt(10) == 0 ? null : 2.34 + random.nextInt(200) / 100.0,
        random.nextInt(3),
        List.of("A", "B", "C", "D").get(random.nextInt(4)));
  }

  private static Proposal proposal(String id, String school, String commune, Random random) {
    return new Proposal(
        id,
        school,
        commune,
        MEASURES.get(random.nextInt(MEASURES.size())),
        id,
        1.0,
        "room",
        1_000_000_000L,
        1 + random.nextInt(2),
        List.of(),
        null,
        null,
        100,
        null,
        null,
        List.of(),
        random.nextInt(10) == 0 ? "ongoing" : "new");
  }
}
