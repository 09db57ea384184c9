package io.kienco.data.drafting;

import io.kienco.data.Dictionary;
import io.kienco.data.Issues;
import io.kienco.model.Assessment;
import io.kienco.model.Drafting;
import io.kienco.model.Drafting.Amount;
import io.kienco.model.Drafting.Kind;
import io.kienco.model.Drafting.Line;
import io.kienco.model.FinancingPayment;
import io.kienco.model.Portfolio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Drafts proposals from the needs that rules found, and follows the census with those untouched.
 */
public final class Drafter {

  /** Percent on every cost. */
  public static final String CONTINGENCY = "drafting_contingency_percent";

  /**
   * Followed by 1, 2 or 3 for a commune of area I, II or III: what every cost there is multiplied
   * by.
   */
  public static final String AREA_COEFFICIENT = "drafting_coefficient_area_";

  /** The numbers of cards that it reckons with, where the rulebook has them. */
  public static final List<String> NUMBERS =
      List.of(CONTINGENCY, AREA_COEFFICIENT + "1", AREA_COEFFICIENT + "2", AREA_COEFFICIENT + "3");

  private final ProposalSheet sheet;
  private final ProposalSheet memory;
  private final Proposed proposed;
  private final Wants wants;
  private final DraftedRow drafts;
  private final List<Line> lines = new ArrayList<>();
  private final Set<String> leaving = new LinkedHashSet<>();
  private int same;

  private Drafter(
      ProposalSheet sheet, ProposalSheet memory, Assessment assessment, Pricing pricing) {
    this.sheet = sheet;
    this.memory = memory;
    proposed = new Proposed(sheet.rows(), memory.rows());
    wants = new Wants(assessment, pricing, proposed);
    drafts = new DraftedRow(pricing, assessment.portfolio().info().horizon());
  }

  /**
   * Writes nothing: the files it returns are for the caller to write.
   *
   * @param folder the dataset that the assessment is of
   * @param numbers those of {@link #NUMBERS} that are in force
   */
  public static DraftReading draft(
      Path folder, Assessment assessment, List<Drafting.Number> numbers) throws IOException {
    Issues issues = new Issues();
    Pricing pricing = new Pricing(assessment.portfolio(), numbers, issues);
    ProposalSheet sheet = ProposalSheet.read(folder.resolve(Dictionary.PROPOSALS));
    ProposalSheet memory = Memory.read(folder, issues);
    if (issues.hasErrors()) {
      return new DraftReading(null, null, Map.of(), issues.list());
    }
    String before = sheet.text();
    String remembered = memory.text();
    Memory.recover(folder, memory, sheet);
    Drafter drafter = new Drafter(sheet, memory, assessment, pricing);
    drafter.run(assessment.portfolio());
    if (issues.hasErrors()) {
      return new DraftReading(null, null, Map.of(), issues.list());
    }
    Drafting drafting = new Drafting(drafter.lines, drafter.same, numbers);
    Map<String, String> files = new LinkedHashMap<>();
    if (!sheet.text().equals(before)) {
      files.put(Dictionary.PROPOSALS, sheet.text());
    }
    if (!memory.text().equals(remembered)) {
      files.put(Memory.FILE, memory.text());
    }
    return new DraftReading(drafting, sheet.text(), files, issues.list());
  }

  private void run(Portfolio portfolio) {
    lines.addAll(wants.lines());
    Set<Key> wanted = wants.list().stream().map(Want::key).collect(Collectors.toSet());
    for (String id : List.copyOf(memory.rows().keySet())) {
      Key key = Key.of(memory.rows().get(id));
      if (!wanted.contains(key) && !wants.undecided().contains(key)) {
        withoutNeed(id);
      } else if (untouched(id) && proposed.other(key) != null) {
        leaving.add(id);
      }
    }
    wants.list().forEach(this::settle);
    remove(portfolio);
  }

  private boolean untouched(String id) {
    return sheet.rows().containsKey(id) && !proposed.edited(id);
  }

  private void withoutNeed(String id) {
    if (!sheet.rows().containsKey(id)) {
      memory.rows().remove(id);
    } else if (proposed.edited(id)) {
      say(Kind.KEPT_WITHOUT_NEED, id, memory.rows().get(id), null);
    } else {
      leaving.add(id);
    }
  }

  private void settle(Want want) {
    String own = proposed.own(want.key());
    String other = proposed.other(want.key());
    boolean there = own != null && sheet.rows().containsKey(own);
    if (other != null && (!there || leaving.contains(own))) {
      say(Kind.PROPOSED, other, sheet.rows().get(other), null);
    } else if (there) {
      follow(want, own);
    } else if (own != null) {
      say(Kind.LEFT_OUT, own, memory.rows().get(own), null);
    } else {
      add(want);
    }
  }

  private void add(Want want) {
    String id = proposed.newId(want.key());
    Map<String, String> draft = drafts.of(want, id, prerequisite(want, id));
    sheet.rows().put(id, new LinkedHashMap<>(draft));
    memory.rows().put(id, draft);
    say(Kind.ADDED, id, null, draft);
  }

  private void follow(Want want, String id) {
    Map<String, String> before = memory.rows().get(id);
    Map<String, String> draft = drafts.of(want, id, prerequisite(want, id));
    if (Proposed.sameCells(before, draft)) {
      same++;
      return;
    }
    boolean edited = proposed.edited(id);
    memory.rows().put(id, draft);
    if (!edited) {
      sheet.rows().get(id).putAll(draft);
      say(Kind.CHANGED, id, before, draft);
    } else {
      say(Kind.KEPT, id, before, draft);
    }
  }

  /** The school's proposal for what must come before, as long as it is sure to be asked for. */
  private String prerequisite(Want want, String id) {
    if (want.measure().after() == null) {
      return null;
    }
    Key key = new Key(want.school().code(), want.measure().after());
    String other = proposed.other(key);
    String before = other == null ? proposed.own(key) : other;
    Map<String, String> row = before == null ? null : sheet.rows().get(before);
    boolean sure =
        row != null
            && !leaving.contains(before)
            && row.getOrDefault("alternative_group", "").isEmpty()
            && !proposed.waitsFor(before, id);
    return sure ? before : null;
  }

  private void remove(Portfolio portfolio) {
    Set<String> financed =
        portfolio.financing().stream()
            .map(FinancingPayment::proposalId)
            .collect(Collectors.toCollection(HashSet::new));
    Map<String, Map<String, String>> removed = proposed.remove(leaving, financed);
    for (String id : leaving) {
      boolean out = removed.containsKey(id);
      Map<String, String> row = out ? removed.get(id) : sheet.rows().get(id);
      say(out ? Kind.DROPPED : Kind.KEPT_WITHOUT_NEED, id, row, null);
    }
  }

  private void say(Kind kind, String id, Map<String, String> before, Map<String, String> after) {
    Key key = Key.of(before == null ? after : before);
    lines.add(new Line(kind, key.school(), key.measure(), id, amount(before), amount(after), null));
  }

  private static Amount amount(Map<String, String> row) {
    return row == null
        ? null
        : new Amount(row.getOrDefault("quantity", ""), row.getOrDefault("cost_vnd", ""));
  }
}
