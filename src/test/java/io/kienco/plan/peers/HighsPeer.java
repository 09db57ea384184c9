package io.kienco.plan.peers;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.DoubleByReference;
import io.kienco.plan.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** HiGHS through its own C interface: OR-Tools' Java interfaces to it crash or lose the plan. */
final class HighsPeer implements Peer {

  private static final int COLUMNS = 1;
  private static final int MAXIMISE = -1;

  /** The part of highs_c_api.h that is needed, names as there. */
  public interface Highs extends Library {
    Pointer Highs_create();

    void Highs_destroy(Pointer highs);

    int Highs_setBoolOptionValue(Pointer highs, String option, int value);

    int Highs_setIntOptionValue(Pointer highs, String option, int value);

    int Highs_setDoubleOptionValue(Pointer highs, String option, double value);

    int Highs_setStringOptionValue(Pointer highs, String option, String value);

    int Highs_passMip(
        Pointer highs,
        int columns,
        int rows,
        int entries,
        int format,
        int sense,
        double offset,
        double[] cost,
        double[] lower,
        double[] upper,
        double[] rowLower,
        double[] rowUpper,
        int[] start,
        int[] index,
        double[] value,
        int[] integrality);

    int Highs_run(Pointer highs);

    int Highs_getDoubleInfoValue(Pointer highs, String info, DoubleByReference value);
  }

  private final Highs highs = Native.load(unpacked().toString(), Highs.class);

  @Override
  public String name() {
    return "HiGHS";
  }

  private static Path unpacked() {
    try (InputStream in =
        HighsPeer.class.getResourceAsStream("/ortools-linux-x86-64/libhighs.so.1")) {
      Path file = Files.createTempFile("libhighs", ".so");
      file.toFile().deleteOnExit();
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Figures solve(Problem problem, double seconds) {
    Pointer model = highs.Highs_create();
    highs.Highs_setBoolOptionValue(model, "output_flag", 0);
    highs.Highs_setIntOptionValue(model, "threads", 2);
    highs.Highs_setStringOptionValue(model, "parallel", "on");
    highs.Highs_setDoubleOptionValue(model, "time_limit", seconds);
    highs.Highs_setDoubleOptionValue(model, "mip_rel_gap", 0);
    pass(model, problem);
    highs.Highs_run(model);
    double benefit = 1e3 * info(model, "objective_function_value");
    double bound = 1e3 * info(model, "mip_dual_bound");
    highs.Highs_destroy(model);
    return new Figures(Double.isFinite(benefit) && benefit > 0 ? benefit : Double.NaN, bound);
  }

  private double info(Pointer model, String name) {
    DoubleByReference value = new DoubleByReference();
    highs.Highs_getDoubleInfoValue(model, name, value);
    return value.getValue();
  }

  private void pass(Pointer model, Problem problem) {
    int units = problem.units();
    int rows = units + problem.rows.size();
    int[] start = new int[problem.choices() + 1];
    int[] index = new int[problem.choices() + problem.row.length];
    double[] value = new double[index.length];
    double[] cost = new double[problem.choices()];
    int at = 0;
    for (int u = 0; u < units; u++) {
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        start[c] = at;
        cost[c] = problem.benefit[c] / 1e3;
        index[at] = u;
        value[at++] = 1;
        for (int e = problem.entryStart[c]; e < problem.entryStart[c + 1]; e++) {
          index[at] = units + problem.row[e];
          value[at++] = problem.amount[e] / Peer.scale(problem, problem.row[e]);
        }
      }
    }
    start[problem.choices()] = at;
    double[] least = filled(rows, 1);
    double[] most = filled(rows, 1);
    for (int r = 0; r < problem.rows.size(); r++) {
      least[units + r] = Double.NEGATIVE_INFINITY;
      most[units + r] = problem.capacity[r] / Peer.scale(problem, r);
    }
    int[] whole = new int[cost.length];
    Arrays.fill(whole, 1);
    double[] ones = filled(cost.length, 1);
    highs.Highs_passMip(
        model,
        cost.length,
        rows,
        at,
        COLUMNS,
        MAXIMISE,
        0,
        cost,
        filled(cost.length, 0),
        ones,
        least,
        most,
        start,
        index,
        value,
        whole);
  }

  private static double[] filled(int size, double with) {
    double[] all = new double[size];
    Arrays.fill(all, with);
    return all;
  }
}
