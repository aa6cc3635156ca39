export { AttachButton, PICTURES } from "./attach-button.tsx";
export { ChosenFiles } from "./chosen-files.tsx";
export { type FileBounds, fitFile } from "./fit-file.ts";
export { postFile, type PostAnswer, type PostOptions } from "./post-file.ts";
export { SentFiles } from "./sent-files.tsx";
export { takeDropped } from "./take-dropped.ts";
export { takePasted } from "./take-pasted.ts";
export { type Attachments, type SendResult, useAttachments } from "./use-attachments.ts";
