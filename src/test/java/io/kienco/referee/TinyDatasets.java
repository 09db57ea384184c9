package io.kienco.referee;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Random tiny datasets, the same for the same seed, with every kind of constraint mixed in.
 *
 * <p>Each is at most 12 proposals and few enough combinations for {@link Exhaustive}.
 */
final class TinyDatasets {

  private static final double MOST_COMBINATIONS = 120_000;
  private static final int FIRST = 2026;

  private final Random random;
  private final int last;
  private final int proposals;
  private final boolean small;
  private final boolean recurrent;
  private final List<String> funds = new ArrayList<>();
  private final List<String> schemes = new ArrayList<>();
  private final Draft draft;
  private final Judgement judgement = Judgement.none();
  private final ObjectNode scenario = new ObjectMapper().createObjectNode();

  /** A dataset in a folder, a scenario (JSON) for it and findings on it. */
  record Tiny(long seed, Path folder, String scenario, Judgement judgement) {
    Trial trial() throws IOException {
      return new Trial(Books.read(folder), WhatIf.parse(scenario), judgement);
    }

    @Override
    public String toString() {
      return "tiny dataset " + seed;
    }
  }

  private TinyDatasets(long seed, int proposals) {
    random = new Random(seed);
    this.proposals = proposals;
    last = FIRST + random.nextInt(4);
    small = random.nextBoolean();
    recurrent = chance(70);
    draft = new Draft(FIRST, last, recurrent ? "r" : null);
  }

  /** Fewer proposals are drawn until every combination can be tried. */
  static Tiny write(long seed, Path folder) throws IOException {
    for (int most = 12; ; most--) {
      TinyDatasets tiny = new TinyDatasets(seed, 2 + new Random(~seed).nextInt(most - 1));
      Tiny written = tiny.write(folder.resolve("tiny-" + seed + "-" + most), seed);
      if (Exhaustive.size(written.trial()) <= MOST_COMBINATIONS || most == 2) {
        return written;
      }
    }
  }

  private Tiny write(Path folder, long seed) throws IOException {
    places();
    money();
    for (int i = 1; i <= proposals; i++) {
      proposal(i);
    }
    whatIf();
    draft.write(folder);
    return new Tiny(seed, folder, scenario.toPrettyString(), judgement);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private int year() {
    return FIRST + random.nextInt(last - FIRST + 1);
  }

  private void places() {
    draft.commune("C1", true, "III").commune("C2", false, "I");
    draft.school("S1", "C1", 1 + random.nextInt(300)).school("S2", "C2", 1 + random.nextInt(300));
    draft.school("S3", chance(50) ? "C1" : "C2", null);
  }

  private long amount(int from, int to) {
    int unit = from + random.nextInt(to - from + 1);
    return small ? unit : unit * 100_000_000L + random.nextInt(99_999_999);
  }

  /** One to three capital funds; a ceiling is sometimes missing, tight, or more than enough. */
  private void money() {
    int count = 1 + random.nextInt(3);
    int room = any(List.of(10, 25, 60, 400));
    for (int f = 1; f <= count; f++) {
      funds.add("f" + f);
      draft.fund("f" + f, "capital", chance(50));
      for (int year = FIRST; year <= last; year++) {
        if (year == FIRST || chance(90)) {
          draft.envelope("f" + f, year, amount(1 + room / 3, room));
        }
      }
    }
    if (recurrent) {
      recurrentMoney();
    }
    for (int s = 1; s <= 1 + random.nextInt(3); s++) {
      scheme("s" + s);
    }
  }

  private void recurrentMoney() {
    funds.add("r");
    draft.fund("r", "recurrent", chance(30));
    int room = any(List.of(5, 20, 100));
    for (int year = FIRST; year <= last; year++) {
      boolean owed = chance(60);
      if (owed || chance(93)) {
        draft.envelope("r", year, amount(1 + room / 2, room));
      }
      if (owed) {
        judgement.owed().put(year, chance(4) ? amount(room + 1, room + 2) : amount(0, room / 3));
      }
    }
  }

  private void scheme(String id) {
    schemes.add(id);
    List<String> left = new ArrayList<>(funds);
    if (left.size() > 1) {
      left.remove("r");
    }
    String first = left.remove(random.nextInt(left.size()));
    if (left.isEmpty() || chance(40)) {
      draft.share(id, first, 100);
    } else if (left.size() == 1 || chance(60)) {
      draft.share(id, first, "68.9").share(id, any(left), "31.1");
    } else {
      draft.share(id, first, "33.3").share(id, left.get(0), "33.3").share(id, left.get(1), "33.4");
    }
  }

  private void proposal(int i) {
    String id = "P" + i;
    int duration = chance(60) ? 1 : 2;
    boolean ongoing = chance(10);
    boolean explicit = !ongoing && chance(10);
    List<Object> more = new ArrayList<>(List.of("duration_years", duration));
    add(more, 30, "spread", duration == 1 ? "100" : any(List.of("40;60", "0;100", "33;67")));
    if (!ongoing) {
      add(more, 40, "earliest_start", year());
      add(more, 40, "latest_start", year() + random.nextInt(2));
    }
    add(more, 70, "beneficiaries", random.nextInt(200));
    if (recurrent) {
      add(more, 30, "annual_cost_vnd", amount(1, 4));
    }
    add(more, 35, "alternative_group", "G" + random.nextInt(2));
    if (i > 1) {
      add(more, 25, "requires", requires(i));
    }
    if (ongoing) {
      add(more, 100, "status", "ongoing");
    }
    boolean inCommune = chance(10);
    add(more, inCommune ? 100 : 0, "commune_code", chance(50) ? "C1" : "C2");
    String school = inCommune ? "" : "S" + (1 + random.nextInt(3));
    draft.proposal(id, school, explicit ? null : amount(2, 20), more.toArray());
    if (explicit) {
      financing(id);
    }
    findings(id, ongoing, explicit);
  }

  private void add(List<Object> cells, int percent, String column, Object value) {
    if (chance(percent) && !cells.contains(column)) {
      cells.addAll(List.of(column, value));
    }
  }

  private String requires(int i) {
    String one = "P" + (1 + random.nextInt(i - 1));
    String other = "P" + (1 + random.nextInt(i - 1));
    return one.equals(other) || chance(70) ? one : one + ";" + other;
  }

  private void financing(String id) {
    for (int o = 1; o <= 1 + random.nextInt(2); o++) {
      TreeSet<String> cells = new TreeSet<>();
      for (int p = 0; p <= random.nextInt(4); p++) {
        String fund = any(funds);
        int year = year();
        if (cells.add(fund + year)) {
          draft.financing(id, "o" + o, fund, year, amount(1, 8));
        }
      }
    }
  }

  private void findings(String id, boolean ongoing, boolean explicit) {
    int points = chance(8) ? 0 : random.nextInt(20_000);
    judgement.points().put(id, chance(8) ? -(long) points : points);
    if (!ongoing && chance(6)) {
      judgement.excluded().add(id);
    } else if (chance(15)) {
      judgement.mandates().put(id, year());
    }
    if (!explicit && chance(25)) {
      judgement.schemes().put(id, new TreeSet<>(List.of(any(schemes))));
    }
  }

  private void whatIf() {
    scenario.put("id", "tiny");
    if (chance(30)) {
      scenario
          .putObject("envelopes")
          .putObject("scale")
          .put(any(funds), any(List.of(0.5, 0.9, 1.3)));
    }
    if (chance(25)) {
      ObjectNode envelopes = scenario.withObject("/envelopes");
      ObjectNode set = envelopes.putArray("set").addObject();
      set.put("fund", "f1").put("year", FIRST).put("ceilingVnd", chance(20) ? 0 : amount(1, 50));
    }
    if (chance(35)) {
      pins(scenario.putObject("pins"));
    }
    floors();
    if (chance(30)) {
      scenario.putObject("limits").put("worksPerCommuneAndYear", 1 + random.nextInt(3));
    }
    benefit();
    if (chance(15)) {
      scenario.put("allowTail", true);
    }
    scenario.putObject("solve").put("work", 0.02).put("seed", 1);
  }

  private void pins(ObjectNode pins) {
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= proposals; i++) {
      ids.add("P" + i);
    }
    ids.removeAll(judgement.excluded());
    for (String kind : List.of("must", "never", "at")) {
      if (ids.isEmpty() || chance(50)) {
        continue;
      }
      String id = ids.remove(random.nextInt(ids.size()));
      if (kind.equals("at")) {
        ObjectNode at = pins.putObject("at").putObject(id);
        if (chance(70)) {
          at.put("start", year());
        }
      } else {
        pins.putArray(kind).add(id);
      }
    }
  }

  private void floors() {
    if (chance(65)) {
      return;
    }
    ArrayNode floors = scenario.putArray("floors");
    for (int f = 1; f <= 1 + random.nextInt(2); f++) {
      ObjectNode floor = floors.addObject().put("id", "floor" + f);
      ObjectNode where = floor.putObject("where");
      if (chance(50)) {
        where.put("land_border", chance(50));
      } else {
        where.put("region", chance(50) ? "III" : "I");
      }
      floor.put("of", chance(50) ? "spend" : "benefit").put("share", any(List.of(0.1, 0.25, 0.6)));
    }
  }

  private void benefit() {
    if (chance(60)) {
      ObjectNode benefit = scenario.putObject("benefit");
      benefit.put("basis", chance(30) ? "points" : "points_x_beneficiaries");
      benefit.put("discountPerYear", any(List.of(0.0, 0.03, 0.1)));
    }
  }
}
