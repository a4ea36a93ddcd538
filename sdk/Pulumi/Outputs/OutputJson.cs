using System.Text;
using System.Text.Json;

namespace Pulumi;

/// <summary>Writes values that have outputs somewhere inside as one JSON text.</summary>
internal static class OutputJson
{
    public static Output<string> Serialize<T>(Output<T> value, JsonSerializerOptions? options)
    {
        return new Output<string>(Run());

        async Task<OutputContent<string>> Run()
        {
            var content = await value.Content.ConfigureAwait(false);
            if (!content.IsKnown)
            {
                return OutputContent<string>.Unknown(content.Resources, content.IsSecret);
            }

            // A converter cannot wait, so a pass notes the outputs that are not there yet and the next pass has them.
            while (true)
            {
                var pass = new OutputJsonConverterFactory();
                var text = Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(content.Value, WithConverter(options, pass)));
                if (pass.Pending.Count == 0)
                {
                    pass.Facts.Add(content.Resources, content.IsKnown, content.IsSecret);
                    return pass.Facts.About(text);
                }

                await Task.WhenAll(pass.Pending).ConfigureAwait(false);
            }
        }
    }

    private static JsonSerializerOptions WithConverter(JsonSerializerOptions? options, OutputJsonConverterFactory pass)
    {
        var copy = options is null ? new JsonSerializerOptions() : new JsonSerializerOptions(options);
        copy.Converters.Add(pass);
        return copy;
    }
}
