type Action = (event: Office.AddinCommands.Event) => unknown;

interface Waiting {
  readonly name: string;
  readonly call: (action: Action) => void;
  readonly giveUp: () => void;
}

/** What Excel and the add-in's long-lived runtime ask of each other beside the workbook. */
export class AddinRuntime {
  private readonly actions = new Map<string, Action>();
  private waiting: readonly Waiting[] = [];
  private readonly listeners = new Set<(visible: boolean) => void>();
  private visible = false;

  get paneVisible(): boolean {
    return this.visible;
  }

  set paneVisible(visible: boolean) {
    this.visible = visible;
    for (const listener of this.listeners) listener(visible);
  }

  onPaneVisible(listener: (visible: boolean) => void): void {
    this.listeners.add(listener);
  }

  associate(name: string, action: Action): void {
    this.actions.set(name, action);
    const called = this.waiting.filter((each) => each.name === name);
    this.waiting = this.waiting.filter((each) => each.name !== name);
    for (const { call } of called) call(action);
  }

  /** Calls an action as the ribbon's button does, as soon as there is one; resolves when it says that it is done. */
  run(name: string, buttonId: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const event = { source: { id: buttonId }, completed: () => resolve() };
      const call = (action: Action) => void (async () => action(event))().catch(reject);
      const action = this.actions.get(name);
      if (action !== undefined) call(action);
      else this.waiting = [...this.waiting, { name, call, giveUp: resolve }];
    });
  }

  /** The runtime has ended with all that it offered and was asked for; another one begins. */
  restart(): void {
    const { waiting } = this;
    this.actions.clear();
    this.waiting = [];
    for (const { giveUp } of waiting) giveUp();
  }
}
