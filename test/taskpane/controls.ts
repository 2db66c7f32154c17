import { fireEvent, screen, within } from "@testing-library/react";

// The controls of the pane, by the names under which everybody finds them.

export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
export const dropDown = (name: string): HTMLElement => screen.getByRole("combobox", { name });

export function choose(name: string, value: string): void {
  const field = dropDown(name);
  const option = within(field).getByRole<HTMLOptionElement>("option", { name: value });
  fireEvent.change(field, { target: { value: option.value } });
}
