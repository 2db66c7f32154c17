export declare function bundleForNode(): Promise<void>;
export declare const headlessBundle: string;
