package io.kienco.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.kienco.ask.NoSuchPlan;
import io.kienco.model.Contradiction;
import io.kienco.plan.NoPlanException;
import io.kienco.policy.RulebookException;
import io.kienco.report.ConflictList;
import io.kienco.report.IssueList;
import io.kienco.report.Texts;
import io.kienco.store.Database;
import io.kienco.store.Jobs;
import io.kienco.store.StoreException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one mapping of errors to answers: RFC 9457, in the caller's language. */
final class Problems {

  static final String TYPE = "/api/problems/";
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  /**
   * @param todo what to do about it
   * @param request the id that the log has too
   * @param why a scenario has no plan
   * @param current what is there now, where somebody else changed it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Document(
      String type,
      String title,
      int status,
      String detail,
      String todo,
      String instance,
      String request,
      String field,
      Integer line,
      List<IssueList.Line> issues,
      Contradiction why,
      Object current) {}

  static void map(JavalinConfig config) {
    config.routes.exception(Problem.class, (e, context) -> send(context, e));
    config.routes.exception(StoreException.class, (e, context) -> send(context, of(e)));
    config.routes.exception(
        RulebookException.class, (e, context) -> send(context, Problem.issues(e.issues())));
    config.routes.exception(NoSuchPlan.class, (e, context) -> send(context, Problem.impossible(e)));
    config.routes.exception(
        NoPlanException.class, (e, context) -> send(context, Problem.impossible(e)));
    config.routes.exception(
        HttpResponseException.class,
        (e, context) -> send(context, Problem.of(Trouble.ofStatus(e.getStatus()))));
    config.routes.exception(Exception.class, (e, context) -> send(context, fault(e, context)));
  }

  private static Problem fault(Exception e, Context context) {
    if (e instanceof TimeoutException || e.getCause() instanceof TimeoutException) {
      return Problem.of(Trouble.TOO_SLOW);
    }
    if (Database.unreachable(e)) {
      return Problem.of(Trouble.BUSY).again(2);
    }
    LOG.error("request {}", Requests.id(context), e);
    return Problem.of(Trouble.FAULT, Requests.id(context));
  }

  private static Problem of(StoreException e) {
    Object[] args = e.args().toArray();
    if (e instanceof StoreException.NotThere) {
      return Problem.of(Trouble.NOT_FOUND, args);
    }
    if (e instanceof StoreException.InUse) {
      return Problem.of(Trouble.IN_USE, args);
    }
    if (e instanceof StoreException.Overtaken) {
      return Problem.of(Trouble.OVERTAKEN, args);
    }
    if (e instanceof Jobs.Crowded crowd) {
      Trouble trouble = crowd.ofUser() ? Trouble.TOO_MANY_JOBS : Trouble.QUEUE_FULL;
      return Problem.of(trouble, args[2]).again(30);
    }
    return Problem.of(Trouble.WRONG_STATE, args);
  }

  static void send(Context context, Problem problem) {
    Document document = document(problem, context);
    if (problem.retrySeconds() > 0) {
      context.header("Retry-After", "" + problem.retrySeconds());
    }
    context.removeHeader("ETag");
    context
        .status(document.status())
        .result(ApiJson.bytes(document))
        .contentType("application/problem+json")
        .header("Cache-Control", "no-store");
  }

  private static Document document(Problem problem, Context context) {
    Document words = words(problem.what(), Language.of(context));
    return new Document(
        words.type(),
        words.title(),
        words.status(),
        words.detail(),
        words.todo(),
        context.path(),
        Requests.id(context),
        words.field(),
        words.line(),
        words.issues(),
        words.why(),
        problem.current());
  }

  /** What is wrong and what to do, without the request it came from. */
  static Document words(Problem.What what, Texts texts) {
    Trouble trouble = what.trouble();
    Object[] args = what.args().toArray();
    String key = "problem." + trouble.code();
    return new Document(
        TYPE + trouble.code(),
        texts.get(key + ".title"),
        trouble.status,
        what.conflicts().isEmpty() ? texts.get(key + ".detail", args) : said(what, texts),
        texts.get(key + ".do", args),
        null,
        null,
        what.field(),
        what.line(),
        what.issues().isEmpty() ? null : new IssueList(texts).document(what.issues()).issues(),
        what.conflicts().isEmpty() ? null : why(what),
        null);
  }

  /** A failure that was kept before it held words is told with ids. */
  private static String said(Problem.What what, Texts texts) {
    return what.said() == null
        ? new ConflictList(texts, null).text(why(what)).strip()
        : what.said().get(texts.language());
  }

  private static Contradiction why(Problem.What what) {
    List<Contradiction.Line> lines = what.lines() == null ? List.of() : what.lines();
    return new Contradiction(lines, what.conflicts());
  }
}
