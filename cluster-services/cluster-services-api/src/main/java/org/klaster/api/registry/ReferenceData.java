package org.klaster.api.registry;

import jakarta.ejb.Local;
import java.util.List;

/**
 * Regions and sectors. The same for everyone, changed by a new version only, and so held in memory.
 */
@Local
public interface ReferenceData {

  /** The regions of today by code, then the historical ones. */
  List<RegionView> regions();

  /** By code. */
  List<SectorView> sectors();
}
