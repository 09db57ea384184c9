package io.kienco.report;

import io.kienco.model.Assessment;
import io.kienco.model.Finding;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** That something owed or needed could not be reckoned for want of data: never a silent zero. */
public final class UnknownLine {

  private final Texts texts;

  public UnknownLine(Texts texts) {
    this.texts = texts;
  }

  public Optional<String> of(Assessment assessment) {
    Set<String> schools = new TreeSet<>();
    Set<String> what = new TreeSet<>();
    for (Finding finding : assessment.findings()) {
      if (finding instanceof Finding.Unknown unknown) {
        schools.add(unknown.schoolCode());
        what.add(name(unknown.what()));
      }
    }
    return schools.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.get("notice.unknown", schools.size(), String.join(", ", what)));
  }

  private String name(String what) {
    return texts.has("entitlement." + what) ? texts.get("entitlement." + what) : what;
  }
}
