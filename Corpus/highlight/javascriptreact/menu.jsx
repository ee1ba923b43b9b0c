/**
 * メニュー: クラスのコンポーネント。
 */
import * as React from 'react';

const items = [
  { id: 1, label: 'Tea', price: 3.5, tags: ['hot', "it's good"] },
  { id: 2, label: "Cake", price: 4e0, tags: [] },
];

const Icon = props => <svg viewBox="0 0 8 8"><path d="M0 0L8 8" stroke={props.color} /></svg>;

class Menu extends React.Component {
  static defaultProps = { currency: '€' };

  constructor(props) {
    super(props);
    this.state = { query: '', open: false };
    this.toggle = this.toggle.bind(this);
  }

  toggle() {
    this.setState(({ open }) => ({ open: !open }));
  }

  visible() {
    const pattern = new RegExp(this.state.query, 'i');
    return items.filter(item => pattern.test(item.label) || /^\d+$/.test(item.id));
  }

  renderItem = (item) => {
    switch (item.tags.length) {
      case 0:
        return <li key={item.id}>{item.label}</li>;
      default:
        return (
          <Menu.Item key={item.id} price={item.price}>
            {item.label} — {item.tags.join(', ')}
          </Menu.Item>
        );
    }
  };

  render() {
    const { currency } = this.props;
    const half = items.length / 2; // not a pattern
    return <div>
      <Icon color="green" />
      <input onChange={(e) => this.setState({ query: e.target.value })} />
      <a href="#menu" onClick={this.toggle}>Open/close the café's menu</a>
      {this.state.open
        ? <ul>{this.visible().map(this.renderItem)}</ul>
        : <p>closed &lt;{half}{currency}&gt;</p>}
      <textarea value={`a
b`} />
    </div>;
  }
}

Menu.Item = function MenuItem({ price, children }) {
  return <li title={'costs ' + price}>{children}</li>;
};

export { Menu, Icon };
