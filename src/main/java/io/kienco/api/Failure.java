package io.kienco.api;

import io.kienco.ask.NoSuchPlan;
import io.kienco.plan.NoPlanException;
import io.kienco.policy.RulebookException;
import io.kienco.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why a job has no result, as it is kept: without words, which depend on the reader. */
final class Failure {

  private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

  private Failure() {}

  static String json(String job, Throwable e) {
    return ApiJson.text(of(job, e).what());
  }

  private static Problem of(String job, Throwable e) {
    if (e instanceof Problem problem) {
      return problem;
    }
    if (e instanceof NoSuchPlan none) {
      return Problem.impossible(none);
    }
    if (e instanceof NoPlanException none) {
      return Problem.impossible(none);
    }
    if (e instanceof RulebookException rules) {
      return Problem.issues(rules.issues());
    }
    if (e instanceof StoreException.NotThere missing) {
      return Problem.of(Trouble.NOT_FOUND, missing.args().toArray());
    }
    LOG.error("job {}", job, e);
    return Problem.of(Trouble.FAULT, job);
  }
}
