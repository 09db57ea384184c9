package io.kienco.ask;

import io.kienco.model.Assessment;
import java.util.List;

/** What the rules say of a dataset when these overlays are laid over them. */
@FunctionalInterface
public interface Law {

  Assessment under(List<String> overlays);

  /** Always the same, where the rules are not the question. */
  static Law fixed(Assessment assessment) {
    return overlays -> assessment;
  }
}
