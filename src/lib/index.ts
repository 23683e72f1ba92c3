// The face of lib: small general tools that have never heard of goals.
export {};
