package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.kienco.model.Plan;
import io.kienco.plan.PlanVerifier;
import io.kienco.report.IssueList;
import io.kienco.report.Texts;
import io.kienco.store.Act;
import io.kienco.store.Job;
import io.kienco.store.Plans;
import io.kienco.store.Plans.Approval;
import java.util.List;

/** Plans: asked for, watched, stopped, verified, approved. */
final class PlanRoutes {

  private final Rooms rooms;
  private final Runnable wake;
  private final Asking asking;

  /**
   * @param wake tells the queue that there is work
   */
  PlanRoutes(Rooms rooms, Runnable wake) {
    this.rooms = rooms;
    this.wake = wake;
    this.asking = new Asking(rooms);
  }

  /**
   * @param version of the dataset; the newest where there is none
   * @param rulebook version; the one in use where there is none
   * @param scenario an id, or a scenario itself; the default one where there is none
   * @param warm a plan to begin from
   */
  record Asked(String dataset, Integer version, Integer rulebook, JsonNode scenario, String warm) {}

  record Move(String to, String reason) {}

  record Verdict(
      boolean holds, long benefit, Long bound, String engine, List<IssueList.Line> issues) {}

  void create(Context context) {
    Asked asked = Body.of(context, Asked.class);
    Act act = rooms.act(context);
    Plans.Made made =
        asking.made(
            asked.dataset(), asked.version(), asked.rulebook(), asked.scenario(), asked.warm());
    String id = Rooms.newId();
    rooms.jobs().accept(id, Job.Kind.PLAN, "{}", act, Plans.making(id, made, act));
    accepted(context, id);
  }

  /** The same again, from the same dataset, rules and scenario, whatever is in use now. */
  void again(Context context) {
    Plans.Row row = rooms.plans().get(Rooms.id(context));
    Act act = rooms.act(context);
    String id = Rooms.newId();
    rooms.jobs().accept(id, Job.Kind.PLAN, "{}", act, Plans.making(id, row.made(), act));
    accepted(context, id);
  }

  private void accepted(Context context, String id) {
    wake.run();
    context.status(202).header("Location", "/api/plans/" + id);
    context.json(PlanView.of(rooms.plans().get(id), Language.of(context)));
  }

  void list(Context context) {
    String sort = context.queryParam("sort");
    boolean down = sort == null || sort.startsWith("-");
    Plans.Sort by =
        sort == null
            ? Plans.Sort.AT
            : Lists.choice(sort.replaceFirst("^-", ""), "sort", Plans.Sort.class);
    int offset = Lists.offset(context);
    int limit = Math.min(Lists.limit(context), 1000);
    Plans.Page page = rooms.plans().list(context.queryParam("dataset"), by, down, offset, limit);
    Texts texts = Language.of(context);
    List<PlanView> views = page.rows().stream().map(r -> PlanView.of(r, texts)).toList();
    context.json(new Lists.Page<>(views, page.total(), offset, limit));
  }

  void get(Context context) {
    context.json(PlanView.of(rooms.plans().get(Rooms.id(context)), Language.of(context)));
  }

  /** plan.json, as it was made; of one that is being made, the best so far. */
  void plan(Context context) {
    Plans.Row row = rooms.plans().get(Rooms.id(context));
    String content = row.state().ended() ? row.result() : row.job().checkpoint();
    if (content == null) {
      throw Problem.of(Trouble.WRONG_STATE, "plan", row.id(), PlanView.lower(row.state()));
    }
    new Kept(rooms.contents().packed(content), content, Kept.JSON).send(context);
  }

  void stop(Context context) {
    Plans.Row row = rooms.plans().get(Rooms.id(context));
    rooms.jobs().stop(row.id(), rooms.act(context));
    context.status(202);
    get(context);
  }

  void verify(Context context) {
    Plans.Row row = asking.done(Rooms.id(context));
    Plan plan = rooms.library().plan(row.result());
    PlanVerifier.Verdict verdict =
        PlanVerifier.verify(
            asking.assessment(row.made(), plan.scenario()), plan, asking.earlier(plan.scenario()));
    context.json(
        new Verdict(
            verdict.holds(),
            verdict.benefit(),
            verdict.bound(),
            verdict.engine(),
            new IssueList(Language.of(context)).document(verdict.issues()).issues()));
  }

  /** Planners review; approving, locking and taking back an approval are policy staff's. */
  void move(Context context) {
    Move move = Body.of(context, Move.class);
    Approval to = Lists.choice(Body.required(move.to(), "to"), "to", Approval.class);
    String id = Rooms.id(context);
    boolean settled = rooms.plans().get(id).approval().compareTo(Approval.REVIEWED) > 0;
    boolean policy = settled || to.compareTo(Approval.REVIEWED) > 0;
    if (policy && !Caller.of(context).roles().contains(Role.POLICY)) {
      throw Problem.of(Trouble.ROLE_MISSING, "[policy]");
    }
    Body.atMost(DraftRoutes.LONGEST_REASON, move.reason(), "reason");
    rooms.plans().move(id, to, move.reason(), rooms.act(context));
    get(context);
  }

  void delete(Context context) {
    rooms.plans().delete(Rooms.id(context), rooms.act(context));
    context.status(204);
  }
}
