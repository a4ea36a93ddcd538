using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>A mapping with a closed set of keys.</summary>
internal sealed class RecordShape<T>(string name, string description, Func<Fields, T> build, Action<T, Check>? check) : Shape<T>
{
    public override T Read(YamlNode node, Reading reading)
    {
        var member = reading.TakeMember();
        if (node is not YamlMapping mapping)
        {
            return Refuse(node, reading, $"a mapping with the keys of {Wording.One(name)}");
        }

        reading.Whole ??= mapping;
        var before = reading.Failures;
        var fields = new ReadingFields(name, member, mapping, reading);
        var value = build(fields);
        fields.Close();
        if (check is not null && reading.Failures == before && !reading.Partial)
        {
            reading.Check(mapping, place => check(value, place));
        }

        return value;
    }

    public override JsonObject Describe(SchemaWriter schema) => schema.Define(name, build, () =>
    {
        var fields = new DescribingFields(name, schema);
        _ = build(fields);
        return fields.Close(description);
    });
}
