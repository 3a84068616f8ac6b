package org.klaster.web.registry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ContactsView;
import org.klaster.api.registry.OrganisationInput;
import org.klaster.api.registry.OrganisationView;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.registry.OrganisationSize;
import org.klaster.vocabulary.shared.Sphere;

/** The input fields of an organisation, its identifier aside. */
public class OrganisationFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TextFields name = new TextFields();
  private @Nullable Sphere sphere;
  private @Nullable OrganisationKind kind;
  private @Nullable OrganisationSize size;
  private @Nullable String region;
  private List<String> sectors = new ArrayList<>();
  private @Nullable String address;
  private @Nullable String phone;
  private @Nullable String email;
  private @Nullable String website;

  void fill(OrganisationView view) {
    name.fill(view.name());
    sphere = view.sphere();
    kind = view.kind();
    size = view.size();
    region = view.region().kato().code();
    sectors = new ArrayList<>(view.sectors().stream().map(s -> s.oked().code()).toList());
    address = view.contacts().address();
    phone = view.contacts().phone();
    email = view.contacts().email();
    website = view.contacts().website();
  }

  OrganisationInput input() {
    ContactsView contacts = new ContactsView(address, phone, email, website);
    return new OrganisationInput(name.input(), sphere, kind, size, region, sectors, contacts);
  }

  public TextFields getName() {
    return name;
  }

  public @Nullable Sphere getSphere() {
    return sphere;
  }

  public void setSphere(@Nullable Sphere sphere) {
    this.sphere = sphere;
  }

  public @Nullable OrganisationKind getKind() {
    return kind;
  }

  public void setKind(@Nullable OrganisationKind kind) {
    this.kind = kind;
  }

  public @Nullable OrganisationSize getSize() {
    return size;
  }

  public void setSize(@Nullable OrganisationSize size) {
    this.size = size;
  }

  public @Nullable String getRegion() {
    return region;
  }

  public void setRegion(@Nullable String region) {
    this.region = region;
  }

  public List<String> getSectors() {
    return sectors;
  }

  public void setSectors(List<String> sectors) {
    this.sectors = sectors;
  }

  public @Nullable String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address;
  }

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  public @Nullable String getWebsite() {
    return website;
  }

  public void setWebsite(@Nullable String website) {
    this.website = website;
  }
}
