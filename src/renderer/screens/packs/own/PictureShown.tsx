import { useEffect, useState } from 'react';
import type { Picture } from '../../../../shared/model/picture.ts';
import { type CallFailure, useAnswer } from '../../../queries.ts';
import './PictureShown.css';

interface PictureShownProps {
  picture: Picture;
  alternative: string;
  small?: boolean;
}

/** A picture of the library. Its bytes come from the engine; nothing is loaded from anywhere else. */
export function PictureShown({ picture, alternative, small }: PictureShownProps) {
  const { sha256, type, width, height } = picture;
  const { data, error } = useAnswer('pictures.get', { sha256 });
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!data) return;
    const made = URL.createObjectURL(new Blob([new Uint8Array(data.bytes)], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [data, type]);
  if (error) return <p role="alert">{troubleOf(error, picture)}</p>;
  return (
    <img
      className={small ? 'picture-shown picture-small' : 'picture-shown'}
      src={url}
      alt={alternative}
      width={width}
      height={height}
      draggable={false}
    />
  );
}

/** A picture is known to people by its file's name, to the library by a hash. */
const troubleOf = ({ failure, message }: CallFailure, { fileName }: Picture): string =>
  failure.kind === 'not-found'
    ? `The picture ${fileName} is not in this library. Add it again, or leave it out.`
    : message;
