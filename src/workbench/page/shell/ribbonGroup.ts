export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Beside the add-in's pages. */
  readonly icon: string;
  /** The add-in's action that it calls; null = it shows the pane. */
  readonly action: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The add-in's group on Excel's Home tab, as manifest.xml describes it, in a language such as "ru-RU". */
export function ribbonGroup(manifest: Document, language: string): RibbonGroup {
  const resources = new Map<string, Element>();
  for (const each of elements(manifest, "Resources")[0].querySelectorAll("[id]")) resources.set(each.id, each);
  const resource = (named: Element): Element => {
    const id = attribute(named, "resid");
    const found = resources.get(id);
    if (found === undefined) throw new Error(`manifest has no resource: ${id}`);
    return found;
  };
  const textOf = (named: Element): string => {
    const defined = resource(named);
    const override = elements(defined, "Override").find((each) => attribute(each, "Locale") === language);
    return override === undefined ? attribute(defined, "DefaultValue") : attribute(override, "Value");
  };
  const page = attribute(elements(elements(manifest, "DefaultSettings")[0], "SourceLocation")[0], "DefaultValue");
  const folder = new URL(".", page).href;
  const buttonOf = (control: Element): RibbonButton => {
    const icon = elements(control, "Image").find((image) => attribute(image, "size") === "32");
    if (icon === undefined) throw new Error(`manifest has no icon of 32 pixels: ${attribute(control, "id")}`);
    return {
      id: attribute(control, "id"),
      label: textOf(elements(control, "Label")[0]),
      description: textOf(elements(control, "Description")[0]),
      icon: attribute(resource(icon), "DefaultValue").slice(folder.length),
      action: elements(control, "FunctionName")[0]?.textContent ?? null,
    };
  };
  const [group] = elements(manifest, "Group");
  return { label: textOf(elements(group, "Label")[0]), buttons: elements(group, "Control").map(buttonOf) };
}

function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`manifest has no attribute: ${element.localName} ${name}`);
  return value;
}
