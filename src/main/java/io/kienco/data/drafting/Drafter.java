package io.kienco.data.drafting;

import io.kienco.data.Dictionary;
import io.kienco.data.Issues;
import io.kienco.model.Assessment;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the proposals that an assessment's needs ask for into {@code proposals.csv}. What was last
 * drafted is kept in {@code drafted.csv}: a cell that differs from it was edited, and stays.
 */
public final class Drafter {

  private static final String DRAFTED = "drafted.csv";

  private final Issues issues = new Issues();
  private final Map<String, Map<String, String>> current;
  private final Map<String, Map<String, String>> before;
  private int added;
  private int changed;
  private int kept;
  private int removed;

  private Drafter(Path folder) throws IOException {
    this.current = new LinkedHashMap<>(ProposalRows.read(folder.resolve(Dictionary.PROPOSALS)));
    this.before = new HashMap<>(ProposalRows.read(folder.resolve(DRAFTED)));
  }

  /**
   * @param folder the dataset that the assessment is of
   * @param contingency percent added to every cost
   */
  public static DraftResult draft(Path folder, Assessment assessment, BigDecimal contingency)
      throws IOException {
    return new Drafter(folder).draftIn(folder, assessment, contingency);
  }

  private DraftResult draftIn(Path folder, Assessment assessment, BigDecimal contingency)
      throws IOException {
    Pricing pricing = new Pricing(assessment.portfolio(), contingency);
    Map<String, Map<String, String>> drafted =
        new DraftedProposals(assessment.portfolio(), pricing, issues).of(assessment.findings());
    UnknownNeeds.tell(assessment.portfolio(), issues);
    before.keySet().stream().filter(id -> !drafted.containsKey(id)).forEach(this::needIsGone);
    drafted.forEach(this::merge);
    ProposalRows.write(folder.resolve(Dictionary.PROPOSALS), current.values());
    ProposalRows.write(folder.resolve(DRAFTED), drafted.values());
    return new DraftResult(added, changed, kept, removed, issues.list());
  }

  private void needIsGone(String id) {
    Map<String, String> row = current.get(id);
    boolean unedited =
        row != null
            && before.get(id).entrySet().stream()
                .allMatch(c -> c.getValue().equals(row.getOrDefault(c.getKey(), "")));
    if (unedited) {
      current.remove(id);
      removed++;
    } else if (row != null) {
      kept++;
      tell("proposal_id", "draft-need-gone", id);
    }
  }

  /** A proposal that the planner removed stays away. */
  private void merge(String id, Map<String, String> draft) {
    Map<String, String> row = current.get(id);
    Map<String, String> last = before.get(id);
    if (row == null && last == null) {
      current.put(id, draft);
      added++;
    } else if (row != null) {
      draft.forEach((column, cell) -> merge(id, row, last, column, cell));
    }
  }

  private void merge(
      String id, Map<String, String> row, Map<String, String> last, String column, String cell) {
    String now = row.getOrDefault(column, "");
    boolean edited = last == null || !now.equals(last.getOrDefault(column, ""));
    if (now.equals(cell)) {
      return;
    }
    if (!edited) {
      row.put(column, cell);
      changed++;
      tell(column, "draft-changed", id, now, cell);
    } else if (last == null || !cell.equals(last.getOrDefault(column, ""))) {
      kept++;
      tell(column, "draft-kept", id, now, cell);
    }
  }

  private void tell(String column, String code, Object... args) {
    issues.warn(Dictionary.PROPOSALS, null, column, code, args);
  }
}
