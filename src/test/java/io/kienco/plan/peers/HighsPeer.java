package io.kienco.plan.peers;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.DoubleByReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
  public Figures solve(Sheet sheet, double seconds) {
    Pointer model = highs.Highs_create();
    highs.Highs_setBoolOptionValue(model, "output_flag", 0);
    highs.Highs_setIntOptionValue(model, "threads", 2);
    highs.Highs_setStringOptionValue(model, "parallel", "on");
    highs.Highs_setDoubleOptionValue(model, "time_limit", seconds);
    highs.Highs_setDoubleOptionValue(model, "mip_rel_gap", 0);
    pass(model, sheet);
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

  private void pass(Pointer model, Sheet sheet) {
    HighsColumns columns = new HighsColumns(sheet);
    highs.Highs_passMip(
        model,
        columns.cost.length,
        columns.least.length,
        columns.entries,
        COLUMNS,
        MAXIMISE,
        0,
        columns.cost,
        columns.lower,
        columns.upper,
        columns.least,
        columns.most,
        columns.start,
        columns.index,
        columns.value,
        columns.whole);
  }
}
