package org.klaster.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.klaster.api.registry.ReferenceData;
import org.klaster.api.registry.RegionView;
import org.klaster.api.registry.SectorView;

/** Hands out the reference data. */
@Stateless
@PermitAll
public class ReferenceDataBean implements ReferenceData {

  @Inject private Reference reference;

  @Override
  public List<RegionView> regions() {
    return reference.regions();
  }

  @Override
  public List<SectorView> sectors() {
    return reference.sectors();
  }
}
