package io.kienco.report;

import io.kienco.model.Assessment;
import io.kienco.model.Plan.Because;
import io.kienco.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What the rules say of a proposal that is pinned and cannot be awarded. */
final class PinReasons {

  private final Assessment assessment;
  private final Names names;
  private final Texts texts;

  PinReasons(Assessment assessment, Names names, Texts texts) {
    this.assessment = assessment;
    this.names = names;
    this.texts = texts;
  }

  /** What excludes it, else which schemes alone may pay, each with its law; then where to look. */
  List<String> of(String proposal) {
    List<Because> findings =
        assessment.verdicts().stream()
            .filter(v -> v.proposal().id().equals(proposal))
            .map(Verdict::findings)
            .flatMap(List::stream)
            .map(Because::of)
            .toList();
    List<String> excluded = said(findings, "exclude", "conflict.excluded");
    if (!excluded.isEmpty()) {
      return excluded;
    }
    List<String> lines = new ArrayList<>(said(findings, "payFrom", "conflict.paid"));
    lines.add(texts.get("conflict.see"));
    return lines;
  }

  private List<String> said(List<Because> findings, String kind, String key) {
    return findings.stream()
        .filter(b -> b.kind().equals(kind))
        .map(b -> texts.get(key, what(b), names.law(b)))
        .distinct()
        .toList();
  }

  private String what(Because because) {
    boolean scheme = because.kind().equals("payFrom");
    return scheme ? names.scheme(because.text()) : names.reason(because);
  }
}
