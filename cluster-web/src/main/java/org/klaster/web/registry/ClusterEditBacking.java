package org.klaster.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ClusterInput;
import org.klaster.api.registry.ClusterView;
import org.klaster.api.registry.Clusters;
import org.klaster.api.registry.TextInput;
import org.klaster.vocabulary.registry.ClusterForm;
import org.klaster.vocabulary.registry.ClusterKind;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.shared.CurrentUser;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** The form of a cluster: a new initiative, or a change by its coordinator. */
@Named
@ViewScoped
public class ClusterEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Clusters clusters;
  @Inject private ListAddress address;
  @Inject private Flash flash;
  @Inject private CurrentUser user;

  private @Nullable Long id;
  private int version;
  private final TextFields name = new TextFields();
  private final TextFields product = new TextFields();
  private final TextFields summary = new TextFields();
  private @Nullable ClusterForm form;
  private @Nullable ClusterKind kind;
  private List<String> regions = new ArrayList<>();
  private List<String> sectors = new ArrayList<>();

  /** Fills the form; without an id it is a new initiative. */
  public void load() {
    id = address.number("id");
    if (id == null) {
      FormAccess.require(user.isCoordinator());
      return;
    }
    FormAccess.require(clusters.coordinatedByMe().contains(id));
    ClusterView view = clusters.view(id);
    version = view.version();
    name.fill(view.name());
    product.fill(view.finalProduct());
    LocalizedText text = view.summary();
    if (text != null) {
      summary.fill(text);
    }
    form = view.form();
    kind = view.kind();
    regions = new ArrayList<>(view.regions().stream().map(r -> r.kato().code()).toList());
    sectors = new ArrayList<>(view.sectors().stream().map(s -> s.oked().code()).toList());
  }

  /** Saves and goes to the cluster's page. */
  public String save() {
    TextInput nameInput = name.input();
    ClusterInput input =
        new ClusterInput(
            nameInput,
            form == null ? ClusterForm.VERTICAL_CHAIN : form,
            kind == null ? ClusterKind.CLUSTER : kind,
            product.input(),
            summary.input(),
            regions,
            sectors);
    long saved;
    if (id == null) {
      saved = clusters.create(input);
    } else {
      saved = id;
      clusters.change(saved, version, input);
    }
    return flash.done("shared.saved", "/app/registry/cluster.xhtml?id=" + saved);
  }

  public @Nullable Long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public TextFields getName() {
    return name;
  }

  public TextFields getProduct() {
    return product;
  }

  public TextFields getSummary() {
    return summary;
  }

  public @Nullable ClusterForm getForm() {
    return form;
  }

  public void setForm(@Nullable ClusterForm form) {
    this.form = form;
  }

  public @Nullable ClusterKind getKind() {
    return kind;
  }

  public void setKind(@Nullable ClusterKind kind) {
    this.kind = kind;
  }

  public List<String> getRegions() {
    return regions;
  }

  public void setRegions(List<String> regions) {
    this.regions = regions;
  }

  public List<String> getSectors() {
    return sectors;
  }

  public void setSectors(List<String> sectors) {
    this.sectors = sectors;
  }
}
