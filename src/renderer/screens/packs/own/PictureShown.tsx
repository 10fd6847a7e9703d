import { useEffect, useState } from 'react';
import type { Picture } from '../../../../shared/model/picture.ts';
import { useAnswer } from '../../../queries.ts';
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
  if (error) return <p role="alert">{error.message}</p>;
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
