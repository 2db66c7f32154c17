export declare const developmentAddress: string;
export declare function rewriteManifest(xml: string, baseUrl: string): string;
