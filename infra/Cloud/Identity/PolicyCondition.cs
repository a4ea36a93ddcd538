namespace Slipway.Cloud.Identity;

/// <summary>What has to hold of a request besides its action: one of the values, or each of several conditions.</summary>
public sealed record PolicyCondition
{
    private PolicyCondition(string test, string key, IReadOnlyList<string> values)
    {
        Test = test;
        Key = key;
        Values = values;
    }

    /// <summary>The operator, as IAM calls it.</summary>
    public string Test { get; }

    public string Key { get; }

    /// <summary>Any of them will do.</summary>
    public IReadOnlyList<string> Values { get; }

    public static PolicyCondition TextIs(string key, params string[] values) => new("StringEquals", key, values);

    public static PolicyCondition TextIsNot(string key, params string[] values) => new("StringNotEquals", key, values);

    public static PolicyCondition TextIsLike(string key, params string[] values) => new("StringLike", key, values);

    public static PolicyCondition ArnIsLike(string key, params string[] values) => new("ArnLike", key, values);

    public static PolicyCondition IsTrue(string key) => new("Bool", key, ["true"]);

    public static PolicyCondition IsFalse(string key) => new("Bool", key, ["false"]);
}
