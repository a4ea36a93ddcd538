using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi;

/// <summary>Converts the outputs and inputs inside a value during one pass of serialisation.</summary>
internal sealed class OutputJsonConverterFactory : JsonConverterFactory
{
    public OutputFacts Facts { get; } = new();

    public List<Task> Pending { get; } = [];

    public override bool CanConvert(Type typeToConvert)
    {
        var definition = typeToConvert.IsGenericType ? typeToConvert.GetGenericTypeDefinition() : null;
        return definition == typeof(Output<>) || definition == typeof(Input<>);
    }

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var converter = typeToConvert.GetGenericTypeDefinition() == typeof(Output<>) ? typeof(OutputConverter<>) : typeof(InputConverter<>);
        return (JsonConverter)Activator.CreateInstance(converter.MakeGenericType(typeToConvert.GenericTypeArguments), this)!;
    }

    private void Write<T>(Utf8JsonWriter writer, Output<T> output, JsonSerializerOptions options)
    {
        if (!output.TryGetContent(out var content))
        {
            Pending.Add(output.Content);
            writer.WriteNullValue();
            return;
        }

        var value = Facts.Take(content);
        if (content.IsKnown)
        {
            JsonSerializer.Serialize(writer, value, options);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private sealed class OutputConverter<T>(OutputJsonConverterFactory pass) : JsonConverter<Output<T>>
    {
        public override Output<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => Output.Create(JsonSerializer.Deserialize<T>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, Output<T> value, JsonSerializerOptions options)
            => pass.Write(writer, value, options);
    }

    private sealed class InputConverter<T>(OutputJsonConverterFactory pass) : JsonConverter<Input<T>>
    {
        public override Input<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => JsonSerializer.Deserialize<T>(ref reader, options)!;

        public override void Write(Utf8JsonWriter writer, Input<T> value, JsonSerializerOptions options)
            => pass.Write(writer, value.ToOutput(), options);
    }
}
