package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.kienco.model.DataIssue;
import io.kienco.policy.RuleFiles;
import io.kienco.policy.RuleSandbox;
import io.kienco.policy.RuleTest;
import io.kienco.report.IssueList;
import io.kienco.report.Texts;
import io.kienco.store.Drafts;
import io.kienco.store.Job;
import io.kienco.store.Plans;
import io.kienco.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rule files being written. Their text is a stranger's: it is checked and tried in a process of its
 * own, and only what passed there is published.
 */
final class DraftRoutes {

  static final RuleSandbox SANDBOX = new RuleSandbox(512, Duration.ofMinutes(3));
  static final int LONGEST_REASON = 4000;
  private static final int LONGEST_TEXT = 1_000_000;

  private final Rooms rooms;
  private final JobRoutes jobs;
  private final Asking asking;

  DraftRoutes(Rooms rooms, JobRoutes jobs) {
    this.rooms = rooms;
    this.jobs = jobs;
    this.asking = new Asking(rooms);
  }

  /**
   * @param edition to be named in If-Match by whoever changes it
   */
  record View(String path, String text, int edition, int base, String by, Instant at) {

    static View of(Drafts.Draft d) {
      return new View(d.path(), d.text(), d.edition(), d.base(), d.by(), d.at());
    }
  }

  record Text(String text) {}

  record Publish(String reason) {}

  record Impact(String dataset, Integer version, JsonNode scenario) {}

  record Tested(
      int cases, int passed, List<RuleTest.Result> results, List<IssueList.Line> issues) {}

  void list(Context context) {
    List<View> all = rooms.drafts().list().stream().map(View::of).toList();
    context.json(Lists.page(context, all, View.class));
  }

  void get(Context context) {
    String path = context.pathParam("path");
    send(
        context,
        rooms.drafts().find(path).orElseThrow(() -> new StoreException.NotThere("draft", path)));
  }

  void put(Context context) {
    String path = context.pathParam("path");
    int seen = Versions.seen(context);
    String text = Body.required(Body.of(context, Text.class).text(), "text");
    Body.atMost(LONGEST_TEXT, text, "text");
    int base = rooms.rulebooks().latest().version();
    files().with(Map.of(path, text));
    showing(
        path, () -> send(context, rooms.drafts().put(path, text, seen, base, rooms.act(context))));
  }

  void drop(Context context) {
    String path = context.pathParam("path");
    int seen = Versions.seen(context);
    showing(path, () -> rooms.drafts().drop(path, seen));
    context.status(204);
  }

  private void showing(String path, Runnable write) {
    try {
      write.run();
    } catch (StoreException.Overtaken e) {
      View there = rooms.drafts().find(path).map(View::of).orElse(null);
      throw Problem.of(Trouble.OVERTAKEN, e.args().toArray()).showing(there);
    }
  }

  void check(Context context) {
    context.json(document(context, SANDBOX.check(draft(rooms.drafts().list()), today())));
  }

  void test(Context context) {
    RuleTest.Run run = SANDBOX.test(draft(rooms.drafts().list()));
    int passed = (int) run.results().stream().filter(RuleTest.Result::passed).count();
    context.json(
        new Tested(
            run.results().size(), passed, run.results(), document(context, run.issues()).issues()));
  }

  /** What the drafts would do to a dataset and its plan: a job. */
  void impact(Context context) {
    Impact asked = Body.of(context, Impact.class);
    Plans.Made made = asking.made(asked.dataset(), asked.version(), null, asked.scenario(), null);
    Map<String, String> changed = new LinkedHashMap<>();
    rooms.drafts().list().forEach(d -> changed.put(d.path(), d.text()));
    jobs.accept(context, Job.Kind.IMPACT, new ImpactWork.Question(made, changed));
  }

  /** Checked and tested first; with an error or a failing case nothing is published. */
  void publish(Context context) {
    String reason = reason(Body.of(context, Publish.class).reason());
    List<Drafts.Draft> drafts = rooms.drafts().list();
    if (drafts.isEmpty()) {
      throw Problem.of(Trouble.NOT_FOUND, "draft", "");
    }
    RuleFiles draft = draft(drafts);
    refuseErrors(SANDBOX.check(draft, today()));
    RuleTest.Run run = SANDBOX.test(draft);
    refuseErrors(run.issues());
    List<RuleTest.Result> failed = run.results().stream().filter(r -> !r.passed()).toList();
    if (!failed.isEmpty()) {
      throw Problem.of(Trouble.WRONG_STATE, "draft", failed.get(0).name(), "test").showing(failed);
    }
    context
        .status(201)
        .json(
            RulebookRoutes.Version.of(
                rooms.rulebooks().publish(drafts, reason, rooms.act(context))));
  }

  private static void refuseErrors(List<DataIssue> issues) {
    if (issues.stream().anyMatch(DataIssue::isError)) {
      throw Problem.issues(issues);
    }
  }

  static String reason(String reason) {
    return Body.atMost(LONGEST_REASON, Body.required(reason, "reason"), "reason");
  }

  /** The rulebook in use with the drafts laid over it. */
  RuleFiles draft(List<Drafts.Draft> drafts) {
    Map<String, String> changed = new LinkedHashMap<>();
    drafts.forEach(d -> changed.put(d.path(), d.text()));
    return files().with(changed);
  }

  private RuleFiles files() {
    return rooms.library().ruleFiles(rooms.rulebooks().latest().bundle(), List.of());
  }

  private LocalDate today() {
    return LocalDate.now(rooms.clock());
  }

  private static void send(Context context, Drafts.Draft draft) {
    context.header("ETag", Versions.tag(draft.edition())).json(View.of(draft));
  }

  private static IssueList.Document document(Context context, List<DataIssue> issues) {
    Texts texts = Language.of(context);
    return new IssueList(texts).document(new ArrayList<>(issues));
  }
}
