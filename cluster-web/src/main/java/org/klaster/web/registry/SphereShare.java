package org.klaster.web.registry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.klaster.vocabulary.shared.Sphere;

/**
 * One piece of the bar that shows the members of a cluster by sphere.
 *
 * @param begin where the piece begins, in per cent of the bar
 * @param width its width in per cent of the bar
 */
public record SphereShare(Sphere sphere, long count, String begin, String width)
    implements Serializable {

  private static final double WHOLE = 100;

  /** Name of the style of the sphere's colour. */
  public String style() {
    return "sphere-" + sphere.name().toLowerCase(Locale.ROOT);
  }

  /** The spheres in their order; one without members has no piece. */
  static List<SphereShare> of(List<Sphere> members) {
    List<SphereShare> shares = new ArrayList<>();
    double begin = 0;
    for (Sphere sphere : Sphere.values()) {
      long count = members.stream().filter(sphere::equals).count();
      if (count > 0) {
        double width = WHOLE * count / members.size();
        shares.add(new SphereShare(sphere, count, decimal(begin), decimal(width)));
        begin += width;
      }
    }
    return shares;
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
