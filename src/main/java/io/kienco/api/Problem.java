package io.kienco.api;

import io.kienco.ask.NoSuchPlan;
import io.kienco.model.Conflict;
import io.kienco.model.Contradiction;
import io.kienco.model.DataIssue;
import io.kienco.plan.NoPlanException;
import io.kienco.report.ConflictList;
import io.kienco.report.Texts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request that cannot be answered as asked; {@link Problems} puts it into words. */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * As it is kept where a job fails.
   *
   * @param field JSON field or parameter; null where it is not about one
   * @param line of the body; null likewise
   * @param lines of a scenario without a plan; null or empty where nothing is known of them
   * @param said by language why there is no plan; null where ids are all that is known
   */
  record What(
      Trouble trouble,
      List<String> args,
      String field,
      Integer line,
      List<DataIssue> issues,
      List<Conflict> conflicts,
      List<Contradiction.Line> lines,
      Map<String, String> said) {}

  private final transient What what;
  private final transient Object current;
  private final int retrySeconds;

  private Problem(What what, Object current, int retrySeconds) {
    super(what.trouble().code() + " " + what.args(), null, false, false);
    this.what = what;
    this.current = current;
    this.retrySeconds = retrySeconds;
  }

  static Problem of(Trouble trouble, Object... args) {
    return of(trouble, null, null, args);
  }

  /** About one field of the body or one parameter. */
  static Problem of(Trouble trouble, String field, Integer line, Object... args) {
    List<String> texts = List.of(args).stream().map(String::valueOf).toList();
    return new Problem(
        new What(trouble, texts, field, line, List.of(), List.of(), null, null), null, 0);
  }

  /** An error in a field of a scenario. */
  static DataIssue issue(String field, String code, String... args) {
    return new DataIssue(DataIssue.Severity.ERROR, "scenario", null, field, code, List.of(args));
  }

  static Problem issues(List<DataIssue> issues) {
    return new Problem(
        new What(Trouble.INPUT_WRONG, List.of(), null, null, issues, List.of(), null, null),
        null,
        0);
  }

  /** With what is said of it in every language, since names are the dataset's. */
  static Problem impossible(NoSuchPlan none) {
    Map<String, String> said = new TreeMap<>();
    for (String language : Texts.LANGUAGES) {
      ConflictList list = new ConflictList(Texts.in(language), none.assessment());
      said.put(language, list.text(none.why()).strip());
    }
    return impossible(none.why(), said);
  }

  static Problem impossible(NoPlanException none) {
    return impossible(new Contradiction(List.of(), none.conflicts()), null);
  }

  private static Problem impossible(Contradiction why, Map<String, String> said) {
    List<Conflict> conflicts = why.conflicts();
    return new Problem(
        new What(Trouble.NO_PLAN, List.of(), null, null, List.of(), conflicts, why.lines(), said),
        null,
        0);
  }

  /** The same, with what is there now. */
  Problem showing(Object now) {
    return new Problem(what, now, retrySeconds);
  }

  /** The same, to be tried again after so many seconds. */
  Problem again(int seconds) {
    return new Problem(what, current, seconds);
  }

  What what() {
    return what;
  }

  Object current() {
    return current;
  }

  int retrySeconds() {
    return retrySeconds;
  }
}
