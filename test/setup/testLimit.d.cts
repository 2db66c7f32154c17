export declare const testLimit: number;
