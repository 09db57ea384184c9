package io.kienco.report.document.paper;

import java.util.List;

/** What a section is made of. */
public sealed interface Block permits Block.Words, Block.Facts, Table, Chart, SpotMap, AreaMap {

  /** A paragraph. */
  record Words(String text) implements Block {}

  /** Labels and values, a line each. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }
}
