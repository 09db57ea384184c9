package io.kienco.data.drafting;

import io.kienco.model.DataIssue;
import java.util.List;

/**
 * What a draft did to {@code proposals.csv}.
 *
 * @param added proposals for needs that had none
 * @param changed drafted cells that follow the census or prices again
 * @param kept cells that the planner edited and that would now be drafted otherwise
 * @param removed unedited proposals whose need is gone
 * @param notes what could not be drafted, and each change
 */
public record DraftResult(int added, int changed, int kept, int removed, List<DataIssue> notes) {
  public DraftResult {
    notes = List.copyOf(notes);
  }
}
