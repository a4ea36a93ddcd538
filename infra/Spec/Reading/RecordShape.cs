using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>A mapping with a closed set of keys.</summary>
internal sealed class RecordShape<T>(string name, string description, Func<Fields, T> build, Action<T, Check>? check) : Shape<T>, ICase<T>
{
    public override T Read(YamlNode node, Reading reading) => Read(node, reading, null);

    public T Read(YamlNode node, Reading reading, string? discriminator)
    {
        var member = reading.TakeMember();
        if (node is not YamlMapping mapping)
        {
            return Refuse(node, reading, $"a mapping with the keys of {Wording.One(name)}");
        }

        var before = reading.Failures;
        var fields = new ReadingFields(name, member, mapping, reading, discriminator);
        var value = build(fields);
        fields.Close();
        if (check is not null && reading.Failures == before && !reading.Partial)
        {
            reading.Check(mapping, place => check(value, place));
        }

        return value;
    }

    public override JsonObject Describe(SchemaWriter schema) => Describe(schema, name, null, null);

    public JsonObject Describe(SchemaWriter schema, string definition, string? discriminator, string? word) =>
        schema.Define(definition, build, () =>
        {
            var fields = new DescribingFields(name, schema);
            _ = build(fields);
            return fields.Close(description, discriminator, word);
        });
}
